/** Tests that drive the running workbench. */
package org.chainscape.ui.tests;
