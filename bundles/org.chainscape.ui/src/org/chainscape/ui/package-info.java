/** The workbench: perspective, wizards, navigator content and problem markers. */
package org.chainscape.ui;
