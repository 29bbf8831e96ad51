package vn.chungtay.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for the demonstration: rooms, yards and things in plain shapes, nobody in them. */
enum Scene {
    MEETING {
        @Override
        void paint(Graphics2D pen) {
            room(pen, 0xEDE6DA, 0xB9A78C);
            for (int i = 0; i < 6; i++) {
                box(pen, 150 + i * 112, 300, 70, 110, 0x4B5B66);
                box(pen, 150 + i * 112, 500, 70, 110, 0x3B4953);
            }
            box(pen, 110, 390, 740, 130, 0x8A5A3B);
            flag(pen, 430, 330, 40);
            flag(pen, 500, 330, 40);
        }
    },
    PODIUM {
        @Override
        void paint(Graphics2D pen) {
            room(pen, 0xA8322D, 0x7A5B45);
            flag(pen, 120, 110, 150);
            box(pen, 420, 300, 150, 270, 0x8A5A3B);
            box(pen, 395, 280, 200, 34, 0x6E452B);
            for (int i = 0; i < 7; i++) {
                dot(pen, 430 + i * 20, 330 + i % 2 * 22, 34, i % 2 == 0 ? 0xF2B632 : 0xE7E0D2);
            }
        }
    },
    BUILDING {
        @Override
        void paint(Graphics2D pen) {
            yard(pen, 0xCFC7B8);
            box(pen, 260, 140, 600, 350, 0xF0E3C4);
            for (int i = 0; i < 5; i++) {
                box(pen, 300 + i * 112, 180, 66, 80, 0x5F8797);
                box(pen, 300 + i * 112, 320, 66, i == 2 ? 170 : 90, i == 2 ? 0x6E452B : 0x5F8797);
            }
            for (int i = 0; i < 4; i++) {
                box(pen, 380 - i * 24, 490 + i * 20, 360 + i * 48, 20, 0xA79E8E - i * 0x0A0A0A);
            }
            box(pen, 128, 120, 8, 420, 0x777777);
            flag(pen, 136, 120, 110);
        }
    },
    GIFTS {
        @Override
        void paint(Graphics2D pen) {
            room(pen, 0xE6ECEA, 0xA7B3AE);
            box(pen, 100, 430, 760, 40, 0x8A5A3B);
            int[] colours = {0x2A7F86, 0xD9912B, 0xB5483F};
            for (int i = 0; i < 9; i++) {
                int x = 140 + i % 5 * 140 + i / 5 * 70;
                int y = i < 5 ? 320 : 210;
                box(pen, x, y, 118, 110, colours[i % 3]);
                box(pen, x + 50, y, 18, 110, 0xF4EBD8);
                box(pen, x, y + 44, 118, 18, 0xF4EBD8);
            }
        }
    },
    PLAYGROUND {
        @Override
        void paint(Graphics2D pen) {
            yard(pen, 0x7FA65A);
            box(pen, 250, 220, 16, 330, 0x6B6B6B);
            box(pen, 330, 220, 16, 330, 0x6B6B6B);
            box(pen, 240, 210, 120, 20, 0xB5483F);
            pen.setColor(new Color(0xD9912B));
            pen.fill(new Polygon(new int[] {346, 640, 640, 346}, new int[] {226, 530, 556, 262}, 4));
            for (int i = 0; i < 5; i++) {
                dot(pen, 640 + i * 56, 120 + i % 2 * 60, 60, new int[] {0xB5483F, 0x2A7F86, 0xD9912B}[i % 3]);
                pen.setColor(Color.GRAY);
                pen.drawLine(670 + i * 56, 180 + i % 2 * 60, 780, 420);
            }
        }
    },
    POOL {
        @Override
        void paint(Graphics2D pen) {
            yard(pen, 0xD8CDB8);
            box(pen, 90, 300, 780, 270, 0x5FB0C9);
            pen.setStroke(new BasicStroke(18));
            for (int i = 0; i < 3; i++) {
                pen.setColor(i % 2 == 0 ? new Color(0xB5483F) : Color.WHITE);
                pen.drawOval(190 + i * 210, 390 + i % 2 * 50, 96, 78);
            }
        }
    };

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    abstract void paint(Graphics2D pen);

    /** @param nuance makes two pictures of one scene differ a little */
    byte[] draw(int nuance) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint(pen);
        pen.setColor(new Color(255, 255, 255, 40));
        pen.fillOval(760 - nuance * 40, 30, 110, 110);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void room(Graphics2D pen, int wall, int floor) {
        box(pen, 0, 0, WIDTH, 460, wall);
        box(pen, 0, 460, WIDTH, HEIGHT - 460, floor);
    }

    private static void yard(Graphics2D pen, int ground) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9CC7DE), 0, 460, new Color(0xE9F1F0)));
        pen.fillRect(0, 0, WIDTH, 460);
        box(pen, 0, 460, WIDTH, HEIGHT - 460, ground);
    }

    private static void box(Graphics2D pen, int x, int y, int width, int height, int colour) {
        pen.setColor(new Color(colour));
        pen.fillRoundRect(x, y, width, height, 10, 10);
    }

    private static void dot(Graphics2D pen, int x, int y, int size, int colour) {
        pen.setColor(new Color(colour));
        pen.fillOval(x, y, size, size);
    }

    /** Red with a golden star. */
    private static void flag(Graphics2D pen, int x, int y, int width) {
        int height = width * 2 / 3;
        pen.setColor(new Color(0xDA251D));
        pen.fillRect(x, y, width, height);
        Polygon star = new Polygon();
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI / 5 * i - Math.PI / 2;
            double radius = height * (i % 2 == 0 ? 0.3 : 0.115);
            star.addPoint((int) Math.round(x + width / 2.0 + radius * Math.cos(angle)), (int)
                    Math.round(y + height / 2.0 + radius * Math.sin(angle)));
        }
        pen.setColor(new Color(0xFFFF00));
        pen.fill(star);
    }
}
