/** Automatic layout of diagrams: stages stay columns, perspectives stay rows, pinned and locked boxes stay where they are. */
package org.chainscape.layout;
