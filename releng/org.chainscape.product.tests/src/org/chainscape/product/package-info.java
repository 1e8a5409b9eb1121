/** Tests of the product as it is unpacked: its command line and its studio, started by the start script, in folders of their own. */
package org.chainscape.product;
