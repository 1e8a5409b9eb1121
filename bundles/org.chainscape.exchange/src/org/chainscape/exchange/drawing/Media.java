package org.chainscape.exchange.drawing;

/** Takes the embedded pictures of a figure into a file. */
public interface Media {

	/**
	 * Stores a picture.
	 *
	 * @param file the picture file
	 * @param mediaType image/png or image/jpeg
	 * @return id of the relation that leads to it
	 */
	String store(byte[] file, String mediaType);
}
