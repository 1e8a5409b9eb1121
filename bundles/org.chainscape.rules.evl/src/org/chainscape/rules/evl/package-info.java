/**
 * Rules that users write themselves, in Epsilon EVL files of their project: read, run in a sandbox, and reported like the rules of the
 * product.
 */
package org.chainscape.rules.evl;
