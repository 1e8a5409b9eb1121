/** The hand-written value types of the industry chain model. */
package org.chainscape.model;
