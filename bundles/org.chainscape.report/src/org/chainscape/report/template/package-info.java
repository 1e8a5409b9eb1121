/** The language of placeholders in templates of Word and PowerPoint: parsing, names, values. */
package org.chainscape.report.template;
