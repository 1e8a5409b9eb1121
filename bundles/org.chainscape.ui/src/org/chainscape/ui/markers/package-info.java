/** Findings of the core as problem markers of the workspace. */
package org.chainscape.ui.markers;
