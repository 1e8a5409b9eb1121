/** Makes files of figures and reports: the door for command line, studio and tests. */
package org.chainscape.report.publish;
