/** Reports as Word documents: templates are filled in, finished reports are brought up to date in place. */
package org.chainscape.report.word;
