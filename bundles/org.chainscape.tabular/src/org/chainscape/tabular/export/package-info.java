/** Tables of a chain as files: workbooks and CSV. */
package org.chainscape.tabular.export;
