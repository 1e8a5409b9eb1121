/** Generation of reports. */
package org.chainscape.ui.publish.report;
