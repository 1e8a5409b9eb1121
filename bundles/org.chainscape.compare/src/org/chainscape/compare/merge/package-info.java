/** Three-way merge of documents by the ids of their elements. */
package org.chainscape.compare.merge;
