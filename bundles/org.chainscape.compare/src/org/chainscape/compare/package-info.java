/** Two versions of a chain: what differs, three-way merge by id, versions of a file kept by Git. */
package org.chainscape.compare;
