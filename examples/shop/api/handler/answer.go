package handler

import (
	"encoding/json"
	"errors"
	"log"
	"net/http"

	"example.com/acme/shop/api/reservation"
	"example.com/acme/shop/api/stock"
)

// badRequest is an error whose text may be shown to the caller.
type badRequest string

func (b badRequest) Error() string { return string(b) }

// status maps an error to its HTTP status; what is unknown is our own fault.
func status(err error) int {
	var short *stock.ShortError
	var bad badRequest
	switch {
	case errors.As(err, &short):
		return http.StatusConflict
	case errors.Is(err, stock.ErrUnknown), errors.Is(err, reservation.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, reservation.ErrExpired):
		return http.StatusGone
	case errors.As(err, &bad), errors.Is(err, reservation.ErrEmpty), errors.Is(err, reservation.ErrCount):
		return http.StatusBadRequest
	default:
		return http.StatusInternalServerError
	}
}

func fail(w http.ResponseWriter, err error) {
	code := status(err)
	text := err.Error()
	if code == http.StatusInternalServerError {
		log.Printf("internal error: %v", err)
		text = "internal error"
	}
	answer(w, code, map[string]string{"error": text})
}

func answer(w http.ResponseWriter, code int, body any) {
	w.WriteHeader(code)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("answer: %v", err)
	}
}
