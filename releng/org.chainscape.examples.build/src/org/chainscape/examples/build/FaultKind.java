package org.chainscape.examples.build;

import java.util.Optional;
import java.util.function.Function;

/**
 * A way to plant a fault one rule has to find.
 *
 * @param rule id of the rule
 * @param plant plants it at a place chosen at random; empty if it does not grow there, then nothing was changed
 */
record FaultKind(String rule, Function<Ground, Optional<Fault>> plant) {
}
