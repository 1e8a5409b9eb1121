/** The workbench: what its parts share. Texts, icons, the workspace. */
package org.chainscape.ui;
