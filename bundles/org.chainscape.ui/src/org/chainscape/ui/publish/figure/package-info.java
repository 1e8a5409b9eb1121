/** Export of single figures. */
package org.chainscape.ui.publish.figure;
