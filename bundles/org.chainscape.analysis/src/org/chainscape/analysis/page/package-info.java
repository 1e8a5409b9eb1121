/** The assessment of a chain as a page that can be printed and passed on. */
package org.chainscape.analysis.page;
