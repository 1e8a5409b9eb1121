import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.SVGLoader;

/**
 * Rasterises the drawings of this folder: window images, splash, about image, Windows .ico and macOS .icns. Run by {@code make-images}; the
 * drawings are the source, the images are never edited.
 */
public final class BrandImages {

	private static final int[] WINDOW_SIZES = {16, 24, 32, 48, 64, 128, 256};
	/** Types of icns entries that hold a PNG, with their width in pixels. */
	private static final Map<String, Integer> ICNS_TYPES = icnsTypes();

	private final Path drawings;
	private final String version;

	private BrandImages(Path drawings, String version) {
		this.drawings = drawings;
		this.version = version;
	}

	/**
	 * Writes all images.
	 *
	 * @param arguments folder of the drawings, folder of the bundle, folder of the product, version as shown on the splash
	 * @throws IOException if something cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		BrandImages images = new BrandImages(Path.of(arguments[0]), arguments[3]);
		Path bundle = Path.of(arguments[1]);
		Path product = Files.createDirectories(Path.of(arguments[2]).resolve("icons"));
		for (int size : WINDOW_SIZES) {
			Files.write(bundle.resolve("icons/window/chainscape" + size + ".png"), images.png("mark.svg", size, size));
		}
		Files.write(bundle.resolve("splash.png"), images.png("splash.svg", 560, 300));
		Files.write(bundle.resolve("icons/about.png"), images.png("about.svg", 170, 250));
		Files.write(product.resolve("chainscape.ico"), images.ico());
		Files.write(product.resolve("chainscape.icns"), images.icns());
	}

	private byte[] png(String drawing, int width, int height) throws IOException {
		String source = Files.readString(drawings.resolve(drawing)).replace("@VERSION@", version);
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		document.render(null, graphics, new ViewBox(0, 0, width, height));
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	/** An icon of Windows: a directory of 16 bytes per image, then the images as PNG (understood since Windows Vista). */
	private byte[] ico() throws IOException {
		byte[][] images = new byte[WINDOW_SIZES.length][];
		int length = 6 + 16 * images.length;
		for (int i = 0; i < images.length; i++) {
			images[i] = png("mark.svg", WINDOW_SIZES[i], WINDOW_SIZES[i]);
			length += images[i].length;
		}
		ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		buffer.putShort((short) 0).putShort((short) 1).putShort((short) images.length);
		int offset = 6 + 16 * images.length;
		for (int i = 0; i < images.length; i++) {
			byte side = (byte) (WINDOW_SIZES[i] == 256 ? 0 : WINDOW_SIZES[i]);
			buffer.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
			buffer.putInt(images[i].length).putInt(offset);
			offset += images[i].length;
		}
		for (byte[] image : images) {
			buffer.put(image);
		}
		return buffer.array();
	}

	/** An icon of macOS: "icns", total length, then per image its type, its length with this header and a PNG. */
	private byte[] icns() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(body);
		for (Map.Entry<String, Integer> type : ICNS_TYPES.entrySet()) {
			byte[] image = png("mark.svg", type.getValue(), type.getValue());
			out.writeBytes(type.getKey());
			out.writeInt(image.length + 8);
			out.write(image);
		}
		ByteBuffer buffer = ByteBuffer.allocate(body.size() + 8);
		return buffer.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(body.size() + 8).put(body.toByteArray()).array();
	}

	private static Map<String, Integer> icnsTypes() {
		Map<String, Integer> types = new LinkedHashMap<>();
		types.put("icp4", 16);
		types.put("icp5", 32);
		types.put("ic07", 128);
		types.put("ic08", 256);
		types.put("ic09", 512);
		return types;
	}
}
