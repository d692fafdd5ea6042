package main

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// tarCommand packs (`-cf file -C folder .`) and unpacks (`-xf file -C folder`), with owners and modes.
func tarCommand(args []string) error {
	var action, file string
	folder := "."
	for index := 0; index < len(args); index++ {
		switch arg := args[index]; {
		case arg == "-C" && index+1 < len(args):
			index++
			folder = args[index]
		case index == 0 && strings.HasSuffix(arg, "f") && index+1 < len(args):
			action = strings.Trim(arg, "-f")
			index++
			file = args[index]
		case arg != ".":
			return fmt.Errorf("cannot do %s", arg)
		}
	}
	switch action {
	case "c":
		return pack(file, folder)
	case "x":
		return unpack(file, folder)
	}
	return errors.New("needs -cf or -xf")
}

func pack(file, folder string) error {
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	defer out.Close()
	archive := tar.NewWriter(out)
	if err := archive.AddFS(os.DirFS(folder)); err != nil {
		return err
	}
	if err := archive.Close(); err != nil {
		return err
	}
	return out.Close()
}

func unpack(file, folder string) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer root.Close()
	archive := tar.NewReader(in)
	for {
		header, err := archive.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		name := strings.TrimSuffix(filepath.Clean(header.Name), "/")
		if err := unpackOne(root, name, header, archive); err != nil {
			return fmt.Errorf("%s: %w", header.Name, err)
		}
	}
}

func unpackOne(root *os.Root, name string, header *tar.Header, content io.Reader) error {
	switch header.Typeflag {
	case tar.TypeDir:
		if err := root.Mkdir(name, 0o777); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	case tar.TypeSymlink:
		return root.Symlink(header.Linkname, name)
	default:
		out, err := root.Create(name)
		if err != nil {
			return err
		}
		if _, err := io.Copy(out, content); err != nil {
			out.Close()
			return err
		}
		if err := out.Close(); err != nil {
			return err
		}
	}
	if err := root.Lchown(name, header.Uid, header.Gid); err != nil && !errors.Is(err, fs.ErrPermission) {
		return err
	}
	return root.Chmod(name, header.FileInfo().Mode().Perm())
}
