/** Automatic layout of diagrams by ELK: stages stay columns, perspectives stay rows, pinned boxes stay where they are. */
package org.chainscape.layout;
