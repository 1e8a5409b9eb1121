/** How the studio offers unsaved work after an untimely end, and former versions of files. */
package org.chainscape.ui.recovery;
