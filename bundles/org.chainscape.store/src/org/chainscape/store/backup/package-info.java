/** Former versions of files: kept before a file is replaced, thinned by age, restored. */
package org.chainscape.store.backup;
