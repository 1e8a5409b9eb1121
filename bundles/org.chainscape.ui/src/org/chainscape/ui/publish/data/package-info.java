/** Export of the data of a chain: tables, graphs, JSON. */
package org.chainscape.ui.publish.data;
