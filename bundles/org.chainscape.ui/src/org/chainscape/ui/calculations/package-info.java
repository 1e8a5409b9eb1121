/** The view of calculations: a document's arithmetic run again, live, with what-if values that never touch the model. */
package org.chainscape.ui.calculations;
