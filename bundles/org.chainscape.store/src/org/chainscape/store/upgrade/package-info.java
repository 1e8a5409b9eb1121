/** The version of the file format and the steps that lift older files to it. */
package org.chainscape.store.upgrade;
