/** The view of findings: grouped, filtered, explained and mended, whatever file they are in. */
package org.chainscape.ui.findings;
