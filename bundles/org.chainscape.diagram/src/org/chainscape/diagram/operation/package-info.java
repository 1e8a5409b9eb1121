/** What one can do to a diagram and its document, in plain code without any user interface; run inside one recording each. */
package org.chainscape.diagram.operation;
