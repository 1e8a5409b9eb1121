/** Changes of documents that take along everything that hangs on what is changed. */
package org.chainscape.model.change;
