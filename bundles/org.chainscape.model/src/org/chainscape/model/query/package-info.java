/** Read-only questions to a document. */
package org.chainscape.model.query;
