/** Files that are replaced as a whole, what tells one state of a file from another, and where a user's own data lie. */
package org.chainscape.store.disk;
