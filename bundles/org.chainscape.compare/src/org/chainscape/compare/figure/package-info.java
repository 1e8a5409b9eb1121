/** Diagrams that show in two colours what has changed since another version. */
package org.chainscape.compare.figure;
