/** Documents as elements with keys and comparable values, and making one document equal to another. */
package org.chainscape.compare.state;
