/** Elements as forms: which fields stand on which tab, what a field shows, and what may be written into it. */
package org.chainscape.tabular.form;
