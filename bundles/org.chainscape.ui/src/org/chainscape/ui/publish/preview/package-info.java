/** Pages to look at before they are published, painted in the background. */
package org.chainscape.ui.publish.preview;
