/** Tests of the workbench: perspective, wizards, project tree, markers, start. */
package org.chainscape.ui.tests.workbench;
