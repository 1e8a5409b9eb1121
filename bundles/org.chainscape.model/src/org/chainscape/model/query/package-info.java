/** Read-only indexes over a document. */
package org.chainscape.model.query;
