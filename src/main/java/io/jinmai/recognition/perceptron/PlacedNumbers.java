package io.jinmai.recognition.perceptron;

/** Numbers for each of some places of a text, in arrays that are used again. For one thread. */
final class PlacedNumbers {
    private final int[] numbers;
    private final int[] ends;
    private int places;

    PlacedNumbers(int mostPlaces, int mostAtPlace) {
        this.numbers = new int[mostPlaces * mostAtPlace];
        this.ends = new int[mostPlaces + 1];
    }

    void clear() {
        places = 0;
        ends[1] = 0;
    }

    /** Adds to those of the place that is being filled. */
    void add(int number) {
        numbers[ends[places + 1]++] = number;
    }

    void endPlace() {
        places++;
        if (places + 1 < ends.length) {
            ends[places + 1] = ends[places];
        }
    }

    int places() {
        return places;
    }

    /** Where the numbers of a place start. */
    int start(int place) {
        return ends[place];
    }

    int end(int place) {
        return ends[place + 1];
    }

    int get(int i) {
        return numbers[i];
    }

    void set(int i, int number) {
        numbers[i] = number;
    }
}
