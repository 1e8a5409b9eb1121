package org.chainscape.exchange.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Packages that do not depend on the clock, the place and the order things were put in; and the small pictures inside. */
class StablePackageTest {

	@Test
	void neitherTimeNorPlaceIsInTheFile() throws Exception {
		byte[] first = document(null);
		TimeZone before = TimeZone.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			Thread.sleep(2100);
			assertArrayEquals(first, document(null));
		} finally {
			TimeZone.setDefault(before);
		}
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertEquals(StableZip.TIME, entry.getTimeLocal(), entry.getName());
			}
		}
	}

	@Test
	void theDayOfADocumentIsTheOneGiven() throws IOException {
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document(LocalDate.of(2023, 2, 28))))) {
			assertEquals(Instant.parse("2023-02-28T00:00:00Z"), read.getProperties().getCoreProperties().getCreated().toInstant());
			assertEquals(Instant.parse("2023-02-28T00:00:00Z"), read.getProperties().getCoreProperties().getModified().toInstant());
			assertEquals("正文", read.getParagraphs().get(0).getText());
		}
	}

	@Test
	void workbooksAreStableToo() throws Exception {
		byte[] first = workbook();
		Thread.sleep(1100);
		assertArrayEquals(first, workbook());
	}

	@Test
	void aCopyIsSortedWhateverTheOrderWas() throws IOException {
		byte[] one = copy(zip("word/b.xml", "[Content_Types].xml", "a.png"));
		assertArrayEquals(one, copy(zip("a.png", "word/b.xml", "[Content_Types].xml")));
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(one))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
				assertEquals("<" + entry.getName() + "/>", new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertEquals(List.of("[Content_Types].xml", "a.png", "word/b.xml"), names);
	}

	@Test
	void packedShapesComeOutAsTheyWere() throws IOException {
		String shapes = "<a>产业链</a>".repeat(5000);
		String packed = LateShapes.pack(shapes);
		assertTrue(packed.length() < shapes.length() / 20);
		byte[] xml = ("<r><?chainscape-last-id 7?><?other x?><?chainscape-shapes " + packed + "?>z<?chainscape-shapes " + LateShapes.pack("<b/>")
				+ "?></r>").getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		LateShapes.unpack(xml, xml.length, stream);
		assertEquals("<r><?other x?>" + shapes + "z<b/></r>", stream.toString(StandardCharsets.UTF_8));
	}

	@Test
	void smallPicturesKeepTheColoursOfAreas() throws IOException {
		BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < 200; y++) {
			for (int x = 0; x < 300; x++) {
				image.setRGB(x, y, y < 100 ? 0xeef4fc : y < 150 ? 0xffffff : x * 0x010203 + y);
			}
		}
		BufferedImage small = PreviewPicture.indexed(image);
		assertTrue(((IndexColorModel) small.getColorModel()).getMapSize() <= 256);
		assertEquals(0xffeef4fc, small.getRGB(5, 5));
		assertEquals(0xffffffff, small.getRGB(5, 120));
		BufferedImage figure = ImageIO.read(new ByteArrayInputStream(PreviewPicture.png(Sketch.scene(), 0.5, 110)));
		assertTrue(figure.getColorModel() instanceof IndexColorModel);
		assertEquals(380.0 / 270, figure.getWidth() / (double) figure.getHeight(), 0.02);
	}

	private static byte[] document(LocalDate day) throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			document.createParagraph().createRun().setText("正文");
			if (day == null) {
				StablePackage.write(document, stream);
			} else {
				StablePackage.write(document, day, stream);
			}
		}
		return stream.toByteArray();
	}

	private static byte[] workbook() throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue(1.5);
			StablePackage.write(workbook, stream);
		}
		return stream.toByteArray();
	}

	private static byte[] zip(String... names) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(("<" + name + "/>").getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] copy(byte[] zip) throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		StablePackage.copy(new ByteArrayInputStream(zip), stream);
		return stream.toByteArray();
	}
}
