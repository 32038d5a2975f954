package groovy.lang;

/**
 * Stands where picocli looks, at every start, for the closures of Groovy, which the program does not have: to find no such class it
 * would open each of two hundred jars, which took a quarter of the time of {@code jinmai --help}. Nothing is ever made of it.
 */
public final class Closure {
    private Closure() {}
}
