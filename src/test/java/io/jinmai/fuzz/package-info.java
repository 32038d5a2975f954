/**
 * What must hold for whatever comes in, tried on seeds in every build and by Jazzer where {@code JAZZER_FUZZ=1} is set. A finding is
 * kept as a seed, in the folder of resources that is named after its test.
 */
package io.jinmai.fuzz;
