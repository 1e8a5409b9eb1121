/** A chain document as JSON for other programs, with a schema that has a version. */
package org.chainscape.exchange.json;
