/** How a house presents itself: fonts, colours, numbering, rating scale and disclaimer, as data. */
package org.chainscape.report.house;
