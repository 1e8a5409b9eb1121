/** Reports as PowerPoint presentations: placeholders on slides, native figures and tables, written again in place. */
package org.chainscape.report.slides;
