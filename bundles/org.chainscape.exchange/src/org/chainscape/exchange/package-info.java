/** Import from tables and export to drawings, graphs and data formats. */
package org.chainscape.exchange;
