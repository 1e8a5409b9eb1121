/** Tests of comparing and merging documents. */
package org.chainscape.compare;
