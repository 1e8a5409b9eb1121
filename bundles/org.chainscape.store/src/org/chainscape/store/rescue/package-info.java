/** What can be saved of a file that cannot be read as a whole. */
package org.chainscape.store.rescue;
