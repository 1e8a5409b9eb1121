/** What differs between two documents, said so that people understand it, and applied to documents. */
package org.chainscape.compare.diff;
