package io.jinmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A start must not search the whole class path for a class of Groovy that picocli asks for. */
class GroovyTest {
    @Test
    void picocliFindsTheClassThatItLooksForBesideTheProgram() throws ClassNotFoundException {
        Class<?> closure = Class.forName("groovy.lang.Closure");
        assertThat(closure.getProtectionDomain().getCodeSource())
                .isEqualTo(Main.class.getProtectionDomain().getCodeSource());
    }
}
