/** Versions of chain files that Git keeps. */
package org.chainscape.compare.git;
