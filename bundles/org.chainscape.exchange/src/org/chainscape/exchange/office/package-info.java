/** Figures as native shapes of PowerPoint and Word files, alone and inside larger documents; packages with the same bytes every time. */
package org.chainscape.exchange.office;
